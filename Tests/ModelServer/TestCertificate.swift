public import Foundation
import NIOSSL

/// A certificate that nobody trusts, made once with openssl for these tests. Its key is no secret.
///
///     openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=StoryBuilder test server"
///     openssl ca -selfsign -startdate 20200101000000Z -enddate 21200101000000Z
///
/// It is for 127.0.0.1 and localhost.
public enum TestCertificate {
    /// Writes the certificate to a file, for a client that is to trust it.
    public static func write(to file: URL) throws { try Data(certificate.utf8).write(to: file) }

    static func serverContext() throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map(NIOSSLCertificateSource.certificate)
        let secret = try NIOSSLPrivateKey(bytes: Array(privateKey.utf8), format: .pem)
        return try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(secret)))
    }

    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBhDCCASugAwIBAgIBATAKBggqhkjOPQQDAjAjMSEwHwYDVQQDDBhTdG9yeUJ1
        aWxkZXIgdGVzdCBzZXJ2ZXIwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAw
        MDBaMCMxITAfBgNVBAMMGFN0b3J5QnVpbGRlciB0ZXN0IHNlcnZlcjBZMBMGByqG
        SM49AgEGCCqGSM49AwEHA0IABNOlUTTVds0rMWCbfyASrS0AiYIYTglKAGZcmcl3
        wdCtyJnjar5QTaVvlmDzoF3NbkIjT+ZQrb7Mhcjq3VmjCdOjTjBMMBoGA1UdEQQT
        MBGCCWxvY2FsaG9zdIcEfwAAATAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBTR
        E+VoB8wG8Pw/zS9FnF1Zs+SfhTAKBggqhkjOPQQDAgNHADBEAiAXZuDTna2nGq82
        Fr1EqPG3TpGvgli7ysdkUy+OWmIrigIgF+qsWzm04f+WXxokahAj1/ds83pJVGdl
        Dh28RW0lRFg=
        -----END CERTIFICATE-----
        """

    private static let privateKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgr4bHI7/TC4YwookU
        UxQwxvMICnYU8lDsTlfMXOX9LQChRANCAATTpVE01XbNKzFgm38gEq0tAImCGE4J
        SgBmXJnJd8HQrciZ42q+UE2lb5Zg86BdzW5CI0/mUK2+zIXI6t1ZownT
        -----END PRIVATE KEY-----
        """
}
