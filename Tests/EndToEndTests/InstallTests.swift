import Folders
import TestScratch
import Testing

/// `Scripts/install`, which `make install` and `make uninstall` run.
@Suite struct InstallTests {
  private static let parts = ["bin/learn-distroless", "share/learn-distroless/Lessons/course.yaml"]

  private func install(_ verb: String, prefix: String) -> Int32 {
    Program.shell(
      "cd '\(Program.project)' && DESTDIR= PREFIX='\(prefix)' Scripts/install \(verb) >/dev/null")
  }

  @Test func `what was installed is taken away again, and nothing else`() throws {
    // As with `PREFIX=~/.local`, where the learner's record lies beside the content.
    let prefix = "\(Scratch.folder())/a b"
    let data = "\(prefix)/share/learn-distroless"
    try Disk.makeFolder(data)
    try Disk.write(Array("mine".utf8), to: "\(data)/record.sqlite3")
    #expect(Program.shell("chmod 600 '\(data)/record.sqlite3'") == 0)
    #expect(install("add '\(Program.path)'", prefix: prefix) == 0)
    for part in Self.parts { #expect(Disk.resolved("\(prefix)/\(part)") != nil, "\(part)") }
    #expect(Program.shell("'\(prefix)/bin/learn-distroless' explain stage >/dev/null") == 0)
    #expect(Program.shell("test \"$(stat -c %a '\(data)/record.sqlite3')\" = 600") == 0)
    #expect(install("remove", prefix: prefix) == 0)
    #expect(Program.shell("test \"$(find '\(prefix)' -type f)\" = '\(data)/record.sqlite3'") == 0)
  }

  @Test func `a prefix of its own is left empty`() throws {
    let prefix = "\(Scratch.folder())/own"
    #expect(install("add '\(Program.path)'", prefix: prefix) == 0)
    #expect(install("remove", prefix: prefix) == 0)
    #expect(Disk.resolved("\(prefix)/share/learn-distroless") == nil)
    #expect(Program.shell("test -z \"$(find '\(prefix)' -type f)\"") == 0)
  }
}
