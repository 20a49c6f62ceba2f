/// Placeholder until the generator lands in the next commit.
enum Philox {}
