/// Does blocks of a range at the same time and returns their results in order.
///
/// The blocks are the same for any number of threads, so that what is put together from them has the same bytes.
func inBlocks<Result: Sendable>(
    of count: Int, size: Int, threads: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
    let blocks = (count + size - 1) / size
    @Sendable func range(_ block: Int) -> Range<Int> { block * size..<min(count, (block + 1) * size) }
    guard threads > 1, blocks > 1 else { return (0..<blocks).map { work(range($0)) } }
    var results = [Result?](repeating: nil, count: blocks)
    await withTaskGroup(of: [(Int, Result)].self) { group in
        let workers = min(threads, blocks)
        for worker in 0..<workers {
            group.addTask {
                // Every so many blocks to one task: neighbours differ little in work.
                stride(from: worker, to: blocks, by: workers).map { ($0, work(range($0))) }
            }
        }
        for await share in group {
            for (block, result) in share { results[block] = result }
        }
    }
    return results.compactMap { $0 }
}
