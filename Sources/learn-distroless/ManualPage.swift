import ArgumentParser
import Terminal

/// `manual-page`: the page for `man`, from the definitions of the commands and some prose.
///
/// For `make install`; it is not listed among the commands.
struct ManualPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual-page", abstract: "Print the manual page.", shouldDisplay: false)

  func run() {
    let commands = LearnDistroless.configuration.subcommands.filter {
      $0.configuration.shouldDisplay
    }
    var page = """
      .TH LEARN-DISTROLESS 1 "" "learn-distroless \(Program.version)" "User Commands"
      .SH NAME
      learn\\-distroless \\- learn to turn fat Dockerfiles into multi\\-stage, distroless ones
      .SH SYNOPSIS
      .B learn\\-distroless
      .RI [ COMMAND ]
      .RI [ OPTIONS ]
      .SH DESCRIPTION
      Without a command it starts the teaching shell where you left off. In the shell
      .B :help
      says what can be typed, and
      .B :lang hi\\-en
      switches to Hinglish at any moment.
      .PP
      All commands work offline: a Dockerfile is parsed, checked and its build is simulated from facts about base
      images. Nothing is executed, and nothing leaves the machine.
      .SH COMMANDS

      """
    for command in commands { page += section(for: command) }
    page += """
      .SH EXIT STATUS
      .TP
      .B 0
      All is well: no findings, the image starts, the answers pass, the lesson of a script is passed.
      .TP
      .B 1
      Findings, an image that does not build or start, an answer or a lesson that is not passed, or something
      that
      .B doctor
      has a remedy for.
      .TP
      .B 2
      Wrong usage, or a file that cannot be read.
      .TP
      .B 3
      What was asked cannot be told from here.
      .SH ENVIRONMENT
      .TP
      .B LEARN_DISTROLESS_HOME
      Where record and drafts lie; else
      .B $XDG_DATA_HOME/learn\\-distroless
      or
      .BR ~/.local/share/learn\\-distroless .
      .TP
      .B LEARN_DISTROLESS_CONTENT
      The folder that holds Lessons, Locales and Images.
      .TP
      .B LC_ALL, LC_MESSAGES, LANG
      The language, where neither
      .B \\-\\-lang
      nor the record says it.
      .TP
      .B VISUAL, EDITOR
      The editor of
      .BR :edit .
      .TP
      .B NO_COLOR, TERM
      No colours where the first is set or the second is
      .BR dumb .
      .SH FILES
      .TP
      .B .learn\\-distroless.yaml
      Settings of a project, found in the folder of the Dockerfile or above it.

      """
    Standard.output(page)
  }

  /// A command with those inside of it, each with its own options.
  private func section(for command: any ParsableCommand.Type, inside parents: [String] = [])
    -> String
  {
    let names = parents + [command.configuration.commandName ?? ""]
    let help = LearnDistroless.helpMessage(for: command, columns: 78)
    let title = Self.escaped(names.joined(separator: " "))
    return command.configuration.subcommands.reduce(
      ".SS \(title)\n.nf\n\(Self.escaped(help))\n.fi\n"
    ) { $0 + section(for: $1, inside: names) }
  }

  /// A dot or quote at the start of a line would be read as a request; a hyphen would become a dash.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.split(separator: "\\", omittingEmptySubsequences: false).joined(
        separator: "\\e")
      line = line.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
      return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&\(line)" : line
    }.joined(separator: "\n")
  }
}
