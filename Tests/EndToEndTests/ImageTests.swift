import DockerfileSyntax
import Findings
import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The project's own image: what its Dockerfile copies, put together in a folder, and a lesson done inside
/// as the user `nonroot`.
///
/// Needs the static binary of `make release`, named by LEARN_DISTROLESS_STATIC, and root for chroot and
/// mount; `make image-test` gives it the first.
@Suite struct ImageTests {
  private static let binary = getenv("LEARN_DISTROLESS_STATIC").map { String(cString: $0) }

  @Test(
    .enabled(if: binary != nil, "LEARN_DISTROLESS_STATIC names no static binary: make image-test"),
    .enabled(
      if: Program.shell("d=$(mktemp -d) && mount -t proc proc $d 2>/dev/null && umount $d") == 0,
      "chroot and mount need root, with the right to mount"))
  func `a lesson can be done inside`() throws {
    let root = Scratch.folder()
    for folder in ["proc", "tmp", "home/nonroot"] { try Disk.makeFolder("\(root)/\(folder)") }
    for (source, target) in try copies() {
      try Disk.makeFolder(root + target.split(separator: "/").dropLast().map { "/\($0)" }.joined())
      #expect(Program.shell("cp -RL '\(source)' '\(root)\(target)'") == 0, "\(source)")
    }
    _ = Program.shell("chmod 755 '\(root)' && chown 65532:65532 '\(root)/home/nonroot'")
    try #require(
      Program.shell("mount -t proc proc '\(root)/proc'") == 0, "the Swift runtime reads /proc")
    defer { _ = Program.shell("umount '\(root)/proc'") }
    let shell = try TerminalSession(
      words: [
        "/usr/sbin/chroot", "--userspec=65532:65532", root, "/usr/bin/learn-distroless", "--lesson",
        "node-distroless",
      ],
      environment: ["HOME": "/home/nonroot", "TERM": "xterm-256color", "LANG": "C.UTF-8"])
    try shell.expect("node-distroless 1/6> ")
    // The exercise at the end of the lesson.
    shell.type(":go node-distroless/6")
    try shell.expect("node-distroless 6/6> ")
    shell.type(":paste")
    let solution = try Disk.read(
      "\(Program.project)/Lessons/node-distroless/alone/solution/Dockerfile", limit: 9999)
    for line in String(decoding: solution, as: UTF8.self).split(separator: "\n") {
      shell.type(String(line))
    }
    shell.type(".")
    try shell.expect("✓")
    try shell.expect("12 of 12 points")
    shell.type(":quit")
    try shell.expect("Your progress is saved.")
  }

  /// Sources on this machine and targets in the image, from the last stage of the Dockerfile.
  private func copies() throws -> [(source: String, target: String)] {
    let text = try Disk.read("\(Program.project)/Dockerfile", limit: 1 << 16)
    let dockerfile = Dockerfile(parsing: SourceText(path: "Dockerfile", bytes: text))
    let last = dockerfile.instructions.lastIndex { $0.keyword == .from } ?? 0
    let made = [
      "/out/learn-distroless": Self.binary ?? "",
      "/terminfo": Disk.isFolder("/lib/terminfo/x") ? "/lib/terminfo" : "/usr/share/terminfo",
    ]
    return dockerfile.instructions[last...].filter { $0.keyword == .copy }.map { copy in
      let words = copy.words.map(\.text)
      let isOwn = copy.flag("from") == nil
      return (isOwn ? "\(Program.project)/\(words[0])" : made[words[0]] ?? words[0], words[1])
    }
  }
}
