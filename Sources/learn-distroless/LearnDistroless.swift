import ArgumentParser
import Terminal

/// The command line: flags in, one command run, an exit code out.
@main
struct LearnDistroless: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn-distroless",
    abstract: "Learn to turn fat Dockerfiles into multi-stage, distroless ones.",
    discussion: "Without a command it starts the shell where you left off.",
    version: Program.version,
    subcommands: [
      StartShell.self, CheckFiles.self, SimulateBuild.self, ParseFile.self, ExplainRule.self,
      LessonTools.self, GradeAnswers.self, Translations.self, Progress.self, Doctor.self,
      ManualPage.self,
    ],
    defaultSubcommand: StartShell.self)

  /// Wrong usage ends with 2, as the other commands' errors do.
  static func main() {
    do {
      // Nothing to read: laying out all options would take as long as the rest of the start.
      if CommandLine.arguments.count == 1 { return try ShellLaunch().run() }
      let commands = Set(configuration.subcommands.compactMap { $0.configuration.commandName })
      let arguments = ArrangedArguments(
        Array(CommandLine.arguments.dropFirst()), commands: commands)
      var command = try parsed(arguments.forParser)
      if var check = command as? CheckFiles {
        check.files += arguments.moreFiles
        command = check
      } else if var parse = command as? ParseFile {
        parse.files += arguments.moreFiles
        command = parse
      } else if var grade = command as? GradeAnswers {
        grade.paths += arguments.moreFiles
        command = grade
      } else if !arguments.moreFiles.isEmpty {
        command = try parsed(arguments.forParser + arguments.moreFiles)
      }
      try command.run()
    } catch let exit as ExitCode {
      self.exit(withError: exit)
    } catch {
      let code = exitCode(for: error)
      guard !code.isSuccess else { exit(withError: error) }
      // The message repeats what was typed, which may be a file's name.
      Standard.error(VisibleText.escapingLines(fullMessage(for: error)) + "\n")
      self.exit(withError: ExitCode(2))
    }
  }

  /// Parses a named command alone, since the library otherwise lays out the options of all commands.
  ///
  /// That takes a third of a short run. What cannot be read alone is left to the whole, for the messages.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    let command = arguments.isEmpty ? StartShell.self : named
    if let command, let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())) {
      return parsed
    }
    return try parseAsRoot(arguments)
  }
}

/// Flags that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of all words: en, hi-en.", completion: .list(["en", "hi-en"]))
  var lang: String?

  @Option(help: "When to use colours: auto, always, never.")
  var color: ColorChoice = .auto

  @Option(help: "The folder that holds Lessons, Locales and Images.", completion: .directory)
  var content: String?

  var choices: Program.Choices {
    Program.Choices(language: lang, color: color.choice, content: content)
  }
}

/// `--color`; the terminal's own choice, as a flag.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  var choice: Screen.ColorChoice {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
