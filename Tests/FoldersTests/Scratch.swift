import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders for tests, all inside of one that is removed when the test program ends.
enum Scratch {
  fileprivate static let root: String = {
    var template = Array("/tmp/learn-distroless-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/learn-distroless-test"
    atexit { _ = system("rm -rf '\(Scratch.root)'") }
    return made
  }()

  static func folder() throws -> String {
    var template = Array("\(root)/XXXXXX".utf8CString)
    return String(cString: try #require(mkdtemp(&template)))
  }
}
