import Folders
import TestScratch
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, found beside the test program.
enum Program {
  static let path: String = {
    let tests = Disk.resolved("/proc/self/exe") ?? CommandLine.arguments[0]
    var folder = tests.split(separator: "/").map(String.init)
    while !folder.isEmpty {
      folder.removeLast()
      let candidate = "/" + (folder + ["learn-distroless"]).joined(separator: "/")
      if Disk.resolved(candidate) != nil, !Disk.isFolder(candidate) { return candidate }
    }
    return "learn-distroless"
  }()

  static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// A course of one lesson of one step: the exercise at the end of `node-distroless`, so that what comes
  /// before it, and other lessons, change no test.
  static func oneLesson() throws -> String {
    let folder = Scratch.folder()
    let (source, lesson) = ("\(project)/Lessons/node-distroless", "\(folder)/node-distroless")
    _ = shell("mkdir '\(lesson)' && cp -r '\(source)/app' '\(source)/alone/'* '\(lesson)/'")
    var files = [
      "course.yaml":
        "format: 1\nid: distroless-basics\nlanguages: [en, hi-en]\nlessons: [node-distroless]\n",
      "node-distroless/lesson.yaml": exerciseAlone(text("\(source)/lesson.yaml")),
    ]
    for name in ["text.en.md", "text.hi-en.md"] {
      files["node-distroless/\(name)"] = wordsAlone(text("\(source)/\(name)"))
    }
    for (path, text) in files { try Disk.write(Array(text.utf8), to: "\(folder)/\(path)") }
    return folder
  }

  /// Where the draft of ``oneLesson()`` lies.
  static func draftPath(in home: String) -> String {
    "\(home)/distroless-basics/node-distroless/Dockerfile"
  }

  static func draft(in home: String) throws -> String {
    String(decoding: try Disk.read(draftPath(in: home), limit: 1 << 20), as: UTF8.self)
  }

  /// What stands before `steps:`, and the step `alone` in its place.
  private static func exerciseAlone(_ text: String) -> String {
    let parts = text.split(separator: "steps:\n", maxSplits: 1)
    let step = parts.last?.split(separator: "  - id: alone\n").last ?? ""
    return (parts.first ?? "")
      + step.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.dropFirst(4)) }.joined(separator: "\n")
  }

  /// The introduction, and the blocks of the step `alone` without its name.
  private static func wordsAlone(_ text: String) -> String {
    let blocks = text.split(separator: "\n## ")
    let own = blocks.dropFirst().filter { $0.hasPrefix("alone ") }.map { $0.dropFirst(6) }
    return ([blocks.first ?? ""] + own).joined(separator: "\n## ")
  }

  struct Result {
    var output: String
    var errors: String
    var code: Int32
  }

  /// Runs the program with a pipe on every side.
  static func run(
    _ arguments: [String], input: String = "", home: String? = nil,
    environment: [String: String] = [:], folder: String = "/"
  ) throws -> Result {
    let scratch = Scratch.folder()
    try Disk.write(Array(input.utf8), to: "\(scratch)/input")
    var variables = [
      "LANG": "C.UTF-8", "HOME": home ?? scratch,
      "LEARN_DISTROLESS_HOME": home ?? "\(scratch)/home",
    ]
    variables.merge(environment) { _, new in new }
    let quoted = ([path] + arguments).map(quote).joined(separator: " ")
    let settings = variables.map { quote("\($0.key)=\($0.value)") }.joined(separator: " ")
    let command =
      "cd \(quote(folder)) && env -i PATH=/usr/bin:/bin \(settings) timeout 60 \(quoted)"
      + " <\(scratch)/input >\(scratch)/output 2>\(scratch)/errors"
    let status = system(command)
    return Result(
      output: text("\(scratch)/output"), errors: text("\(scratch)/errors"),
      code: (status >> 8) & 0xFF)
  }

  /// The exit code of a shell command.
  static func shell(_ command: String) -> Int32 { (system(command) >> 8) & 0xFF }

  static func lessonFile(_ path: String) throws -> String {
    text("\(try oneLesson())/node-distroless/\(path)")
  }

  private static func quote(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  private static func text(_ path: String) -> String {
    String(decoding: (try? Disk.read(path, limit: 1 << 26)) ?? [], as: UTF8.self)
  }
}
