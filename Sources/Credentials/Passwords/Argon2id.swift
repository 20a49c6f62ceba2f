internal import CArgon2

/// The function of RFC 9106, version 0x13, computed by the reference implementation, libargon2.
enum Argon2id {
    /// What a computation takes besides its parameters.
    struct Input {
        var password: [UInt8]
        var salt: [UInt8]
        /// A key of the server; empty without one.
        var key: [UInt8] = []
        /// What else the tag depends on; empty for nothing.
        var associated: [UInt8] = []
    }

    /// The tag of an input.
    ///
    /// - Parameters:
    ///   - input: what is hashed; the salt has at least eight bytes.
    ///   - parameters: how much work it is.
    ///   - length: the bytes of the tag, at least four.
    /// - Throws: ``Argon2Failure``, as when there is no memory.
    static func tag(of input: Input, _ parameters: Argon2Parameters, length: Int) throws -> [UInt8] {
        var (password, salt, key, associated) = (input.password, input.salt, input.key, input.associated)
        var tag = [UInt8](repeating: 0, count: length)
        let code = tag.withUnsafeMutableBufferPointer { tag in
            password.withUnsafeMutableBufferPointer { password in
                salt.withUnsafeMutableBufferPointer { salt in
                    key.withUnsafeMutableBufferPointer { key in
                        associated.withUnsafeMutableBufferPointer { associated in
                            var context = argon2_context(
                                out: tag.baseAddress, outlen: UInt32(tag.count), pwd: password.baseAddress,
                                pwdlen: UInt32(password.count), salt: salt.baseAddress, saltlen: UInt32(salt.count),
                                secret: key.isEmpty ? nil : key.baseAddress, secretlen: UInt32(key.count),
                                ad: associated.isEmpty ? nil : associated.baseAddress,
                                adlen: UInt32(associated.count), t_cost: parameters.passes,
                                m_cost: parameters.memoryKiB, lanes: parameters.lanes, threads: 1,
                                version: ARGON2_VERSION_13.rawValue, allocate_cbk: nil, free_cbk: nil, flags: 0)
                            return argon2_ctx(&context, Argon2_id)
                        }
                    }
                }
            }
        }
        guard code == ARGON2_OK.rawValue else { throw Argon2Failure(code: code) }
        return tag
    }
}

/// Why nothing could be hashed: no fault of the password.
public struct Argon2Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The code of libargon2.
    public let code: Int32
    /// What the library says.
    public let description: String

    init(code: Int32) {
        self.code = code
        let reason = argon2_error_message(code).map { String(cString: $0) } ?? "code \(code)"
        description = "Hashing a password failed: \(reason)."
    }
}
