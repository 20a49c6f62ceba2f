import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a body within the limits of a route.
struct BodyReader {
    let limits: RouteLimits

    /// The whole body.
    ///
    /// Throws ``WebRefusal/tooLarge`` as soon as it is known to be too long, and ``WebRefusal/tooSlow`` when it does not arrive in
    /// time, so that nobody can hold a connection by sending a byte a minute.
    func bytes(of request: Request) async throws -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        if let announced, announced > limits.bodyBytes { throw WebRefusal.tooLarge }
        if announced == 0 || announced == nil && request.headers[.transferEncoding] == nil { return [] }
        let (body, most) = (request.body, limits.bodyBytes)
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask { try await Self.collect(body, upTo: most) }
            group.addTask { [limits] in
                try await Task.sleep(for: .seconds(limits.bodySeconds))
                throw WebRefusal.tooSlow
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private static func collect(_ body: RequestBody, upTo most: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                guard bytes.count + part.readableBytes <= most else { throw WebRefusal.tooLarge }
                bytes += part.readableBytesView
            }
        } catch let refusal as WebRefusal {
            throw refusal
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            // The sender's chunks are none, or the sender has gone: nothing of ours failed.
            throw WebRefusal.brokenBody
        }
        return bytes
    }
}
