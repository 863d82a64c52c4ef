import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FolderTests {
  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "..", "a\u{0}b"])
  func `refuses paths that lead out`(path: String) {
    #expect(throws: FolderError.outside(path)) {
      try Folder.inMemory(["x": "1"]).read(path)
    }
  }

  @Test func `refuses links that lead out of the folder`() throws {
    let folder = Scratch.folder()
    symlink("/etc/passwd", "\(folder)/link")
    #expect(throws: FolderError.outside("link")) { try Folder.onDisk(folder).read("link") }
  }

  @Test func `says what is wrong with a file`() throws {
    let folder = Scratch.folder()
    try Disk.write(Array("12345".utf8), to: "\(folder)/file")
    mkfifo("\(folder)/pipe", 0o600)
    let disk = Folder.onDisk(folder)
    #expect(try disk.read("file") == Array("12345".utf8))
    #expect(throws: FolderError.tooLarge("file", limit: 4)) { try disk.read("file", limit: 4) }
    #expect(throws: FolderError.notFound("none")) { try disk.read("none") }
    // A pipe that nobody writes to must not make the program wait.
    #expect(throws: FolderError.notRegular("pipe")) { try disk.read("pipe") }
    #expect(throws: FolderError.isDirectory(".")) { try Disk.read(folder, shownAs: ".", limit: 9) }
  }

  @Test func `writes a file whole and leaves nothing beside it`() throws {
    let folder = Scratch.folder()
    try Disk.write(Array("one".utf8), to: "\(folder)/draft")
    try Disk.write(Array("two".utf8), to: "\(folder)/draft")
    #expect(try Folder.onDisk(folder).list().map(\.name) == ["draft"])
    #expect(try Folder.onDisk(folder).read("draft") == Array("two".utf8))
  }

  @Test func `lists what lies in a folder of memory`() throws {
    let folder = Folder.inMemory(["a/b": "1", "a/c/d": "2", "e": "3"])
    #expect(try folder.list().map(\.name) == ["a", "e"])
    #expect(try folder.folder("a").list().map(\.name) == ["b", "c"])
    #expect(folder.contains("a/c/d"))
    #expect(!folder.contains("a/x"))
  }
}
