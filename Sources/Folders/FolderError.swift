/// Why a file or folder could not be read.
package enum FolderError: Error, Hashable, Sendable {
  case notFound(String)
  case notPermitted(String)
  /// The path leads out of its folder.
  case outside(String)
  case isDirectory(String)
  case notDirectory(String)
  case tooLarge(String, limit: Int)
  /// Any other answer of the system, as its error number.
  case failed(String, code: Int32)

  package var path: String {
    switch self {
    case .notFound(let path), .notPermitted(let path), .outside(let path), .isDirectory(let path),
      .notDirectory(let path), .tooLarge(let path, _), .failed(let path, _):
      path
    }
  }

  /// The part after `file.` of its words in `Locales/`.
  package var name: String {
    switch self {
    case .notFound: "not-found"
    case .notPermitted: "not-permitted"
    case .outside: "outside"
    case .isDirectory: "is-directory"
    case .notDirectory: "not-directory"
    case .tooLarge: "too-large"
    case .failed: "failed"
    }
  }
}
