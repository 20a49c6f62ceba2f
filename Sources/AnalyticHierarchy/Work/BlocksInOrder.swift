/// Does numbered blocks of work, a few at the same time, and gives their results in the order of their numbers.
///
/// The blocks and their order are the same for any number of jobs, so that what is put together from them has the same bytes.
///
/// - Parameters:
///   - count: the number of blocks.
///   - jobs: how many of them are in work at the same time, one or more.
///   - work: one block by its number.
///   - finished: told every result as it comes, in no particular order.
/// - Throws: `CancellationError` when the task was cancelled before the last block was begun.
func blocksInOrder<Block: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Block, finished: (Block) -> Void
) async throws(CancellationError) -> [Block] {
    precondition(jobs >= 1, "Work needs at least one job.")
    let blocks = await withTaskGroup(of: (number: Int, block: Block).self) { group in
        var begun = 0
        func begin() {
            guard begun < count, !Task.isCancelled else { return }
            let number = begun
            group.addTask { (number, work(number)) }
            begun += 1
        }
        for _ in 0..<jobs { begin() }
        var blocks = [Block?](repeating: nil, count: count)
        for await result in group {
            blocks[result.number] = result.block
            finished(result.block)
            begin()
        }
        return blocks.compactMap { $0 }
    }
    guard blocks.count == count else { throw CancellationError() }
    return blocks
}
