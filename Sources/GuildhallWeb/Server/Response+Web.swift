import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

extension Response {
    /// The answer in the form of the server; one to `HEAD` has the header alone.
    init(_ response: WebResponse, isHead: Bool) {
        var headers = response.headers
        switch response.body {
        case .bytes(let bytes):
            if isHead {
                headers[.contentLength] = String(bytes.count)
                self.init(status: response.status, headers: headers)
            } else {
                self.init(
                    status: response.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
            }
        case .stream(let parts):
            guard !isHead else {
                self.init(status: response.status, headers: headers)
                return
            }
            // A stream has no end of its own: the server's stop ends it.
            let body = ResponseBody { writer in
                for try await part in parts.cancelOnGracefulShutdown() {
                    try await writer.write(ByteBuffer(bytes: part))
                }
                try await writer.finish(nil)
            }
            self.init(status: response.status, headers: headers, body: body)
        }
    }
}
