#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file or folder could not be read.
package enum FolderError: Error, Hashable, Sendable {
  case notFound(String)
  case notPermitted(String)
  /// The path leads out of its folder.
  case outside(String)
  case isDirectory(String)
  case notDirectory(String)
  /// A pipe, a socket or a device.
  case notRegular(String)
  case tooLarge(String, limit: Int)
  /// The bytes are no UTF-8 text.
  case notUTF8(String)
  /// Any other answer of the system, as its error number.
  case failed(String, code: Int32)

  package var path: String {
    switch self {
    case .notFound(let path), .notPermitted(let path), .outside(let path), .isDirectory(let path),
      .notDirectory(let path), .notRegular(let path), .tooLarge(let path, _), .notUTF8(let path),
      .failed(let path, _):
      path
    }
  }

  /// What the system calls an error number, in its own words: `No space left on device`.
  package static func words(of code: Int32) -> String { String(cString: strerror(code)) }

  /// The part after `file.` of its words in `Locales/`.
  package var name: String {
    switch self {
    case .notFound: "not-found"
    case .notPermitted: "not-permitted"
    case .outside: "outside"
    case .isDirectory: "is-directory"
    case .notDirectory: "not-directory"
    case .notRegular: "not-regular"
    case .tooLarge: "too-large"
    case .notUTF8: "not-utf8"
    case .failed: "failed"
    }
  }
}
