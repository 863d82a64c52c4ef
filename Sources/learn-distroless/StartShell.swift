import ArgumentParser

/// Starts the shell where the learner left off.
struct StartShell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Start the teaching shell (the default).")

  @OptionGroup var common: CommonOptions

  @Option(help: "A course folder of your own.", completion: .directory)
  var course: String?

  @Option(help: "The lesson to begin with.", completion: .custom(CompletionNames.lessons))
  var lesson: String?

  @Flag(help: "No bars and boxes: sentences instead. `:plain on` in the shell keeps it.")
  var plain = false

  func run() throws {
    try ShellLaunch(course: course, lesson: lesson, plain: plain, choices: common.choices).run()
  }
}
