/// Does numbered pieces of work, a few at the same time, and takes in their results in order.
///
/// The pieces and the order of taking in are the same for any number of jobs, so that a sum over the results has the
/// same bytes. No more than twice as many results as jobs wait at a time.
func takeInOrder<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result, take: (Result) -> Void
) async {
    precondition(jobs >= 1, "Work is done by at least one job.")
    guard jobs > 1 else {
        for piece in 0..<count { take(work(piece)) }
        return
    }
    await withTaskGroup(of: (Int, Result).self) { group in
        var waiting: [Int: Result] = [:]
        var (begun, taken, running) = (0, 0, 0)
        while taken < count {
            while begun < count, running < jobs, begun - taken < 2 * jobs {
                let piece = begun
                group.addTask { (piece, work(piece)) }
                begun += 1
                running += 1
            }
            guard let (piece, result) = await group.next() else { return }
            running -= 1
            waiting[piece] = result
            while let result = waiting.removeValue(forKey: taken) {
                take(result)
                taken += 1
            }
        }
    }
}
