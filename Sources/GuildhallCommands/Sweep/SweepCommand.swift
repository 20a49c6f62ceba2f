import ArgumentParser

/// `guildhall sweep`: a model at every point of a design, and the joining of what several machines did of it.
struct SweepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: "Run a model at every point of a design, one row of results for each run.",
        usage: """
            guildhall sweep <plan> [<options>]
            guildhall sweep merge <results> ... --output <path>
                [<options>]
            """,
        discussion: """
            A sweep that was stopped, by whatever, goes on where it stopped when the same command is given again; no row is \
            lost or doubled. The same plan gives the same bytes on any number of threads, and as shards merged.
            Examples:
              guildhall sweep toys.sweep.yaml --output toys.csv
              guildhall sweep toys.sweep.yaml --shard 0/3 --output toys-0.csv
              guildhall sweep merge toys-0.csv toys-1.csv toys-2.csv --output toys.csv
            Under Slurm arrays, Kubernetes indexed Jobs and MPI launchers the shard is read from the environment:
              guildhall sweep toys.sweep.yaml --output 'toys-{shard}.csv'
            """,
        subcommands: [SweepRunCommand.self, SweepMergeCommand.self], defaultSubcommand: SweepRunCommand.self)
}
