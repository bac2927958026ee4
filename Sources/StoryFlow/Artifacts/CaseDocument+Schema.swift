extension CaseDocument {
    /// The document's format as a JSON Schema (draft 2020-12), each field described.
    public static var schema: String { String(decoding: PackageResources.case_schema_json, as: UTF8.self) }
}
