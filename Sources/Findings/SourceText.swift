/// A file's bytes and the name that people know it by.
package struct SourceText: Sendable {
  /// The path as the user wrote it; `-` for standard input.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String = "Dockerfile", _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
