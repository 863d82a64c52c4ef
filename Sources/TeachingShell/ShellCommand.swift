import Findings

/// A word that begins with `:`.
package protocol ShellCommand: Sendable {
  static var name: String { get }
  /// Changes the session and says what should happen outside of it.
  static func run(_ words: [String], in session: inout Session) -> [Effect]
}

/// All commands and how they are found.
package enum ShellCommands {
  /// In the order in which `:help` lists them.
  package static let all: [any ShellCommand.Type] = [
    HelpCommand.self, LangCommand.self, LessonsCommand.self, GoCommand.self, NextCommand.self,
    BackCommand.self, SkipCommand.self, ShowCommand.self, TaskCommand.self, GoalsCommand.self,
    CheckCommand.self, HintCommand.self, EditCommand.self, WatchCommand.self, PasteCommand.self,
    UndoCommand.self,
    RedoCommand.self, ResetCommand.self, DiffCommand.self, RunCommand.self, LayersCommand.self,
    FilesCommand.self, GraphCommand.self, WhyCommand.self, ExplainCommand.self, WhatCommand.self,
    SolutionCommand.self, OpenCommand.self, SaveCommand.self, PlayCommand.self,
    ReviewCommand.self, ProgressCommand.self, PlainCommand.self, WhereCommand.self,
    QuitCommand.self,
  ]

  package static var names: [String] { all.map { $0.name } }

  /// How a word names a command.
  package enum Match {
    case command(any ShellCommand.Type)
    case ambiguous([String])
    case unknown(guess: String?)
  }

  /// Finds a command by its name, by a beginning that only it has, or by an alias of the language.
  ///
  /// Of aliases only those in `ownAliases` are guessed at: those of the language that is spoken.
  package static func find(
    _ word: String, aliases: [String: String], ownAliases: [String] = []
  ) -> Match {
    let word = word.lowercased()
    if let command = all.first(where: { $0.name == word }) { return .command(command) }
    if let target = aliases[word], let command = all.first(where: { $0.name == target }) {
      return .command(command)
    }
    let starting = all.filter { $0.name.hasPrefix(word) && !word.isEmpty }
    if starting.count == 1 { return .command(starting[0]) }
    if starting.count > 1 { return .ambiguous(starting.map { $0.name }) }
    return .unknown(guess: DidYouMean.closest(to: word, in: names + ownAliases.sorted()))
  }
}
