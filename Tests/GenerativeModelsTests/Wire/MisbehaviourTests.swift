import Foundation
import ModelServer
import NIOCore
import NIOPosix
import Testing

@testable import GenerativeModels

/// Each ends in a right result or in one clear message, and soon.
@Suite("Servers that misbehave", .timeLimit(.minutes(1)))
struct MisbehaviourTests {
    @Test("once are asked again")
    func once() async throws {
        let once: [Answer] = [
            .tooManyRequests(), .tooManyRequests(retryAfter: "0.01"),
            .tooManyRequests(retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT"), .failure, .status(529), .status(408),
            .status(409),
            .status(503, body: "<html>"), .cutInMidCharacter, .cutInMidJSON, .endsWithoutReason, .emptyChoices, .empty,
            .errorInStream, .raw([.streamHead(), .close]), .text(""), .text(" \n"),
            .raw([.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cho"), .close]),
            .raw([.text("rubbish\r\n\r\n"), .close]),
        ]
        for answer in once {
            let reply = try await Bench().reply([answer, .text("Yes")])
            #expect(reply.text == "Yes" && reply.attempts == 2, "\(answer)")
        }
    }

    @Test("always are given up, with one message that says what and where")
    func always() async throws {
        let always: [(Answer, ModelError.Kind, String)] = [
            (.tooManyRequests(), .limited, "Rate limit reached"), (.failure, .serverFailed, "It broke"),
            (.cutInMidCharacter, .unreadable, "broke off"), (.cutInMidJSON, .unreadable, "broke off"),
            (.endsWithoutReason, .unreadable, "broke off"), (.emptyChoices, .unreadable, "answered with nothing"),
            (.empty, .unreadable, "answered with nothing"), (.errorInStream, .serverFailed, "The GPU is on fire"),
            (.raw([.close]), .unreachable, "broke the connection off"),
            (.text(""), .unreadable, "answered with nothing"),
            (.raw([.streamHead(), .chunk("data: {rubbish}\n\n"), .end]), .unreadable, "cannot be read: {rubbish}"),
        ]
        for (answer, kind, words) in always {
            let error = try await Bench().error([answer])
            #expect(error.kind == kind && error.isTransient, "\(error)")
            #expect(error.message.contains(words) && error.message.contains("Tried 3 times"), "\(error)")
            #expect(error.message.contains("'bench' (http://127.0.0.1:"), "\(error)")
        }
    }

    @Test("for good are not asked again")
    func permanent() async throws {
        let permanent: [(Answer, ModelError.Kind, String)] = [
            (.status(401, body: #"{"error":"bad key"}"#), .unauthorized, "wants a key, and none is set"),
            (.status(403), .unauthorized, "key"), (.status(400, body: "no"), .refused, "It says: no"),
            (.numericErrorCode, .refused, "the slot is unavailable"),
            (.status(404, body: #"{"error":{"message":"model 'x' not found"}}"#), .refused, "'test-model'"),
            (.status(404, body: "<html>"), .refused, "an HTML page"), (.page, .unreadable, "is the base URL right?"),
            (.status(413), .tooLong, "longer"),
            (.status(301, headers: ["Location": "https://other/v1"]), .misconfigured, "https://other/v1"),
            (
                .status(400, body: #"{"error":{"code":"context_length_exceeded","message":"too long"}}"#), .tooLong,
                "too long"
            ),
            (
                .status(429, body: #"{"error":{"code":"insufficient_quota","message":"You exceeded"}}"#), .limited,
                "used up"
            ),
            (.json(["object": "list"]), .unreadable, "no answer"),
            (.json(["error": "model is not loaded"]), .serverFailed, "not loaded"),
        ]
        for (answer, kind, words) in permanent {
            let error = try await Bench().error([answer])
            #expect(error.kind == kind && error.message.contains(words), "\(error)")
            if kind != .serverFailed { #expect(!error.message.contains("Tried") && !error.isTransient, "\(error)") }
        }
    }

    @Test("in the base URL's place are told about it")
    func wrongPath() async throws {
        try await Bench().run([.status(404)]) { (server, _) async throws in
            let endpoint = ModelEndpoint(name: "bench", baseURL: server.baseURL, model: "m", limits: Bench.fast)
            let connection = try ModelConnection(endpoint)
            await #expect { _ = try await connection.languageModel().reply(to: .short) } throws: { error in
                (error as? ModelError)?.message.contains("usually ends in /v1") == true
            }
        }
    }

    @Test("that say to wait longer than five minutes are believed, and told so at once")
    func longWait() async throws {
        try await Bench().run([.tooManyRequests(retryAfter: "3600")]) { (server, connection) async throws in
            let model = try await connection.languageModel()
            await #expect { _ = try await model.reply(to: .short) } throws: { error in
                let error = error as? ModelError
                return error?.retryAfter == 3600 && error?.message.contains("UTC, which is 60 minutes") == true
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("that want to be left alone are, by all requests")
    func sharedHold() async throws {
        let time = ManualTime()
        let script = Script([.tooManyRequests(retryAfter: "40"), .text("Yes")])
        let server = try await ModelServer.start { _ in script.next() }
        let connection = try ModelConnection(
            try Bench().endpoint(at: server.baseURL), time.surroundings.withRealSleepBelow(20))
        let model = try await connection.languageModel()
        let began = time.now
        _ = try await model.reply(to: .short)
        #expect(time.now - began >= 40)
        await connection.close()
        await server.stop()
    }

    @Test("whose certificate nobody knows are not trusted")
    func untrusted() async throws {
        var bench = Bench(key: try APIKey("sk-hunter2"))
        bench.tls = true
        let error = try await bench.error([.text("Yes")])
        #expect(
            error.kind == .untrusted && error.message.contains("certificate_authority") && !error.isTransient,
            "\(error)")
    }

    @Test("who do not speak TLS are told apart from those who do")
    func notTLS() async throws {
        try await Bench().run([.text("Yes")]) { (server, _) async throws in
            var endpoint = try Bench().endpoint(at: server.baseURL)
            endpoint.baseURL = endpoint.baseURL.replacing("http:", with: "https:")
            let connection = try ModelConnection(endpoint)
            await #expect { _ = try await connection.languageModel().reply(to: .short) } throws: { error in
                (error as? ModelError)?.message.contains("http://") == true
            }
        }
    }

    @Test("who are not there are told so at once, with what to look at")
    func refusedConnection() async throws {
        let server = try await ModelServer.start { _ in .text("") }
        let address = server.baseURL
        await server.stop()
        var bench = Bench()
        bench.limits.connect = 30
        let connection = try ModelConnection(try bench.endpoint(at: address))
        let began = Surroundings.real.now()
        await #expect { _ = try await connection.languageModel().reply(to: .short) } throws: { error in
            let error = error as? ModelError
            return error?.kind == .unreachable && error?.message.contains("is it running") == true
        }
        #expect(Surroundings.real.now() - began < 5)
    }

    @Test("whose host is unknown are told so")
    func unknownHost() async throws {
        var endpoint = ModelEndpoint(
            name: "bench", baseURL: "http://nowhere.invalid/v1", model: "m", limits: Bench.fast)
        endpoint.limits.attempts = 1
        let connection = try ModelConnection(endpoint)
        await #expect { _ = try await connection.languageModel().reply(to: .short) } throws: { error in
            (error as? ModelError)?.kind == .unreachable
        }
    }

    @Test("after a connection is closed nothing is asked any more")
    func closed() async throws {
        try await Bench().run([.text("Yes")]) { (_, connection) async throws in
            let model = try await connection.languageModel()
            await connection.close()
            await connection.close()
            await #expect { _ = try await model.reply(to: .short) } throws: { error in
                (error as? ModelError)?.message.contains("closed") == true
            }
        }
    }
}

extension Surroundings {
    /// Short waits, such as for the end of a response, take the time they take: something real goes on meanwhile.
    func withRealSleepBelow(_ seconds: Double) -> Surroundings {
        var mixed = self
        mixed.sleep = { duration in
            if duration < seconds { try await Surroundings.real.sleep(duration) } else { try await sleep(duration) }
        }
        return mixed
    }
}
