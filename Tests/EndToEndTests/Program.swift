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

  /// A copy of a course with one lesson of one step, so that changes of the real course change no test.
  static func oneLesson() throws -> String {
    let folder = Scratch.folder()
    _ = shell("cp -r '\(project)/Tests/EndToEndTests/Courses/one-lesson/.' '\(folder)/'")
    return folder
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
    text("\(project)/Tests/EndToEndTests/Courses/one-lesson/node-distroless/\(path)")
  }

  private static func quote(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  private static func text(_ path: String) -> String {
    String(decoding: (try? Disk.read(path, limit: 1 << 26)) ?? [], as: UTF8.self)
  }
}
