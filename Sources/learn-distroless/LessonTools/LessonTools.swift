import ArgumentParser

/// `lesson …`: the tools of people who write lessons.
struct LessonTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Tools for people who write lessons.",
    subcommands: [
      LessonNew.self, LessonCheck.self, LessonTest.self, LessonPreview.self, LessonWatch.self,
    ])
}

/// How problems of lessons are written.
enum ProblemFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }
