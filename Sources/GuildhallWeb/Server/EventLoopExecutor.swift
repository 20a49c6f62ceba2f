import NIOCore

/// Runs tasks on the thread of one event loop.
///
/// A connection's bytes arrive on its event loop. A request that is answered there is not handed to another thread and
/// back, which costs more than most answers; what keeps a processor busy has threads of its own.
final class EventLoopExecutor: TaskExecutor {
    /// The event loop.
    private let eventLoop: any EventLoop

    /// Creates an executor on an event loop.
    init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

    /// Sends a job to the event loop, behind what is there.
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
