/// Printing or dumping a configuration, as a failed test does, must not print the environment: it has the keys.
extension Settings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "Settings(\(values.keys.map(\.description).sorted().joined(separator: ", ")))" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
