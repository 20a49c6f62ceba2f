import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// Serves over TLS with a certificate from files.
enum TransportSecurity {
    /// The server over TLS.
    ///
    /// Throws a ``ServerPlan/Refusal`` that names the file that cannot be used.
    static func builder(
        over base: HTTPServerBuilder, certificate: ServerPlan.Certificate
    ) throws -> HTTPServerBuilder {
        let (chain, key): ([NIOSSLCertificate], NIOSSLPrivateKey)
        do { chain = try NIOSSLCertificate.fromPEMFile(certificate.certificatePath) } catch {
            throw ServerPlan.Refusal(
                description: "\(certificate.certificatePath) holds no certificate in PEM form that can be read.")
        }
        do { key = try NIOSSLPrivateKey(file: certificate.keyPath, format: .pem) } catch {
            throw ServerPlan.Refusal(
                description: "\(certificate.keyPath) holds no private key in PEM form that can be read.")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        // RFC 8996 forbids what came before.
        configuration.minimumTLSVersion = .tlsv12
        do { return try HTTPServerBuilder.tls(base, tlsConfiguration: configuration) } catch {
            throw ServerPlan.Refusal(
                description:
                    "The key in \(certificate.keyPath) does not fit the certificate in \(certificate.certificatePath).")
        }
    }
}
