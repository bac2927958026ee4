/// What a book can be taken away as.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// The novel for e-readers, and the comic with its pages fixed.
    case epub
    /// The novel and the screenplay as they are printed; the comic for screens, and for printers.
    case pdf
    case docx
    case markdown = "md"
    case fountain
    case fdx
    /// The comic for comic readers.
    case cbz
    /// The comic as a folder of web pages.
    case html
}
