internal import GRDB

/// Runs an actor's jobs on the queue of one connection.
///
/// GRDB lets a connection be used on its own queue only. An actor that runs there uses it directly: a body of twenty
/// statements changes threads once, not twenty times.
final class ConnectionExecutor: SerialExecutor {
    /// The connection, with its queue.
    private let queue: DatabaseQueue

    /// Creates an executor on the queue of a connection.
    init(_ queue: DatabaseQueue) { self.queue = queue }

    /// Sends a job to the queue, behind those that are there.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.asyncWriteWithoutTransaction { [self] _ in job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
}
