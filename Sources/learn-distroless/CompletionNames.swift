import BuildChecks
import Folders
import FoundationEssentials
import Lessons
import Reports

/// Names that the shell's completion offers, looked up when Tab is pressed.
enum CompletionNames {
  /// The lessons of the course that comes along.
  @Sendable static func lessons(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let program = try? Program(Program.Choices()) else { return [] }
    return Course.load(.onDisk("\(program.contentPath)/Lessons")).course?.lessonIDs ?? []
  }

  @Sendable static func rules(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    AllRules.ids
  }

  /// Rules and the terms of the glossary.
  @Sendable static func explained(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    AllRules.ids + ((try? Program(Program.Choices())).map(terms) ?? [])
  }

  private static func terms(_ program: Program) -> [String] {
    Glossary(program.localiser).terms.filter { !$0.contains(" ") }
  }
}
