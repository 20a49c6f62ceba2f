import NIOCore
import NIOPosix
import Testing

@testable import GuildhallWeb

@Suite struct EventLoopExecutorTests {
    @Test func `A task and its parts run on the event loop, also after they have waited`() async {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let places = await withTaskExecutorPreference(EventLoopExecutor(loop)) {
            var places = [loop.inEventLoop]
            await Task.yield()
            places.append(loop.inEventLoop)
            async let part = loop.inEventLoop
            places.append(await part)
            return places
        }
        #expect(places == [true, true, true])
        #expect(!loop.inEventLoop)
    }
}
