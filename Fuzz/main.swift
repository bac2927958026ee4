import Foundation
import StoryFlow

// Any bytes as a state file: what can be read can be gone on from, and what cannot is an error that says where. Run by
// script/fuzz.

/// libFuzzer calls this with bytes of its own making.
private func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let text = String(bytes: UnsafeBufferPointer(start: start, count: count), encoding: .utf8) else { return 0 }
    do {
        let state = try StoryStateFile.read(text, file: "state.json")
        _ = try state.checkpoints(at: Date(timeIntervalSince1970: 0))
    } catch let error as ArtifactError {
        let lines = text.utf8.count { $0 == 10 } + 1
        guard error.file == "state.json", let line = error.line, (1...lines).contains(line) else {
            fatalError("no place: \(error)")
        }
    } catch {
        fatalError("\(type(of: error)): \(error)")
    }
    return 0
}

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runFuzzer(&count, &arguments, read))
