#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders for tests, all inside of one that is removed when the test program ends.
package enum Scratch {
  fileprivate static let root: String = {
    var template = Array("/tmp/learn-distroless-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no folder can be made in /tmp") }
    atexit { _ = system("rm -rf '\(Scratch.root)'") }
    return String(cString: made)
  }()

  /// A new, empty folder.
  package static func folder() -> String {
    var template = Array("\(root)/XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("no folder can be made in \(root)") }
    return String(cString: made)
  }
}
