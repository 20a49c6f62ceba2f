import Foundation
import GuildhallCore
import HTTPTypes

@testable import GuildhallWeb

/// What a browser does with a server: it keeps cookies, fills forms in and follows links.
final class TestBrowser {
    private let client: TestClient
    private(set) var cookies: [String: String] = [:]
    let host: String
    let origin: String

    init(_ client: TestClient, host: String = "127.0.0.1:8080", scheme: String = "http") {
        self.client = client
        self.host = host
        origin = "\(scheme)://\(host)"
    }

    /// Opens a page.
    func open(_ path: String, _ headers: HTTPFields = [:]) async throws -> TestClient.Answer {
        try await send(.get, path, headers, body: nil)
    }

    /// Sends a form, as a browser sends one of this server's pages.
    func submit(
        _ path: String, _ fields: KeyValuePairs<String, String>, token: String?, _ headers: HTTPFields = [:]
    ) async throws -> TestClient.Answer {
        let all = fields.map { ($0.key, $0.value) } + (token.map { [("form-token", $0)] } ?? [])
        let body = all.map { "\(PercentEncoding.encoded($0.0))=\(PercentEncoding.encoded($0.1))" }.joined(
            separator: "&")
        var sent: HTTPFields = [
            .contentType: "application/x-www-form-urlencoded", .origin: origin, .secFetchSite: "same-origin",
            .contentLength: "\(body.utf8.count)",
        ]
        for field in headers { sent[field.name] = field.value }
        return try await send(.post, path, sent, body: body)
    }

    /// Becomes a person of the demonstration.
    func become(_ person: DemoPerson) async throws {
        cookies = [:]
        let token = try await open("/").formToken
        _ = try await submit("/demo/\(person.rawValue)", [:], token: token)
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, body: String?
    ) async throws -> TestClient.Answer {
        var headers = headers
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        let answer = try await client.send(method, path, host: host, headers, body: body)
        for cookie in answer.headers[values: .setCookie] { keep(cookie) }
        return answer
    }

    private func keep(_ header: String) {
        let parts = header.split(separator: ";")[0].split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let (name, value) = (String(parts[0]), String(parts[1]))
        cookies[name] = header.contains("Max-Age=0") ? nil : value
    }
}
