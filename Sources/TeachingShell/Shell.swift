import DockerfileSyntax
import Findings
import Folders
import Lessons
import Localisation
import ProgressStore
package import Terminal

/// The teaching shell: one loop that reads a line, runs it, and performs what it asks for.
package final class Shell {
  let setup: Setup
  let painter: Painter
  var session: Session
  var drafts: DraftFolder
  var isRunning = true
  /// Whether the draft was changed by somebody else and has not been judged since.
  var hasUnjudgedChange = false
  /// The lesson in which something was last answered; reviews and Dockerfiles without goals are none.
  private var answeredLesson: String?
  /// Something could not be written to the record.
  var hasLostProgress = false
  /// What was typed already and has not been run: the rest of a pasted block, or what ended a page.
  private var pending: [String] = []

  /// Opens the shell in a lesson; `nil` when not a single lesson of the course can be read.
  package init?(_ setup: Setup) {
    self.setup = setup
    painter = Painter(setup.screen)
    let count = setup.library.course.lessonIDs.count
    // A broken lesson is told and passed over; the next one that can be read is taken.
    for offset in 0..<count {
      let index = (setup.lessonIndex + offset) % count
      let loaded = setup.library.load(setup.library.course.lessonIDs[index])
      guard let lesson = loaded.lesson else { continue }
      session = Session(
        library: setup.library, localiser: Localiser(setup.language, locales: setup.locales),
        languages: setup.languages, screen: setup.screen, lessonIndex: index, lesson: lesson,
        draft: "", draftPath: "", recordPath: setup.recordPath)
      drafts = DraftFolder(path: "")
      return
    }
    return nil
  }

  // MARK: The loop

  /// Runs until the learner leaves or the input ends.
  package func run() {
    show(TextWrapping.wrap(banner.runs, width: setup.screen.width))
    for note in setup.notes { say(note) }
    reportBrokenLesson()
    enterLesson(at: rememberedStep)
    while isRunning {
      takeOutsideChange()
      switch nextLine(prompt: prompt) {
      case .endOfInput:
        if setup.reader.isInteractive { write("\n") }
        isRunning = false
        sayGoodbye()
      case .interrupted: continue
      case .line(let line): take(line)
      }
    }
  }

  /// Whether the whole lesson is passed in which something was last answered; `nil` where nothing was.
  package var hasPassedAnsweredLesson: Bool? {
    answeredLesson.map { session.records[$0]?.state == .passed }
  }

  func noteAnswer() {
    guard session.review == nil, session.own == nil || !session.step.goals.isEmpty else { return }
    answeredLesson = session.lesson.id
  }

  /// The next line to run: what was typed already comes first.
  func nextLine(prompt: String) -> LineInput {
    pending.isEmpty ? setup.reader.readLine(prompt: prompt) : .line(pending.removeFirst())
  }

  /// Runs a line, or the rest of a block, before anything else that is typed.
  func runNext(_ line: String) { pending.insert(line, at: 0) }

  /// What may stand at the cursor; for the line editor.
  package func completions(for line: String) -> CompletionList {
    Completion(session: session, home: setup.home).candidates(for: line)
  }

  var banner: StyledLine {
    StyledLine(
      [
        Run("learn-distroless", .heading), Run(" \(setup.version)   "),
      ] + InlineText.runs(session.text(bannerKey), style: .dim))
  }

  /// The step where the learner left, if it is one of this lesson.
  private var rememberedStep: Int? {
    let name = (try? setup.store.setting("step:\(course)")) ?? nil
    return name.flatMap { name in session.lesson.steps.firstIndex { $0.name == name } }
  }

  /// A course in one language has no other one to offer.
  private var bannerKey: String {
    setup.library.course.languages.count > 1 ? "shell.banner" : "shell.banner.plain"
  }

  var prompt: String {
    if let review = session.review {
      return "review \(review.number)/\(review.count) \(session.lesson.id)> "
    }
    if let own = session.own { return own.path == nil ? "play> " : "own Dockerfile> " }
    let steps = session.lesson.steps.count
    let step = steps > 1 ? " \(session.stepIndex + 1)/\(steps)" : ""
    return "\(session.lessonIndex + 1)/\(session.lessonCount) \(session.lesson.id)\(step)> "
  }

  func take(_ line: String) {
    let parts = PastedBlock(line)
    if let rest = parts.rest { runNext(rest) }
    guard let input = complete(parts.first) else { return }
    let trimmed = input.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    // An empty line goes on where there is nothing to answer.
    if trimmed.isEmpty {
      if session.step.kind == .read || session.isPassed, setup.reader.isInteractive { goOn() }
      return
    }
    setup.reader.remember(input)
    let isCommand = trimmed.hasPrefix(":")
    if takeUpOutsideChange(), !isCommand, Answer.isLineEdit(input) {
      pending = []
      return say(Message("shell.draft-changed-outside.again"))
    }
    let effects = isCommand ? command(String(trimmed.dropFirst())) : answer(input)
    if !isCommand { noteAnswer() }
    for effect in effects { perform(effect) }
    if isRunning { show([StyledLine()]) }
  }

  /// Reads on while an instruction continues or a heredoc is open; `nil` when that is broken off.
  func complete(_ line: String) -> String? {
    var input = line
    while !input.hasPrefix(":"), Answer.isIncomplete(input) {
      switch nextLine(prompt: "...> ") {
      case .line(let next): input += "\n" + next
      case .interrupted: return nil
      case .endOfInput: return input
      }
    }
    return input
  }

  func command(_ text: String) -> [Effect] {
    var words = text.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [.say(Message("shell.type-help"))] }
    let name = words.removeFirst()
    switch ShellCommands.find(name, aliases: session.aliases, ownAliases: session.ownAliases) {
    case .command(let command): return command.run(words, in: &session)
    case .ambiguous(let names):
      return [.say(Message("shell.ambiguous", ["names": .text(HelpCommand.list(names))]))]
    case .unknown(let guess): return [.say(HelpCommand.unknown(name, guess))]
    }
  }

  private func goOn() {
    for effect in NextCommand.run([], in: &session) { perform(effect) }
    if isRunning { show([StyledLine()]) }
  }

  func answer(_ input: String) -> [Effect] {
    switch session.step.kind {
    case .read: return [.say(Message(readNext))]
    case .choose, .predict, .point:
      switch ResponseReader(step: session.step).read(input) {
      case .response(let response): return [.respond(response)]
      case .problem(let message): return [.say(message)]
      }
    case .order:
      if let effects = order(input) { return effects }
    case .fill:
      if !Answer.isLineEdit(input) {
        return [.changeDraft(GapFilling(session).filling(with: input))]
      }
    case .fix: break
    }
    switch Answer(draft: session.draft).apply(input) {
    case .draft(let text): return [.changeDraft(text)] + newStageNote(input)
    case .problem(let message): return [.say(message)]
    }
  }

  /// A `FROM` that was typed alone stands behind everything else, which is seldom what was meant.
  private func newStageNote(_ input: String) -> [Effect] {
    let typed = Dockerfile(parsing: SourceText(input)).instructions
    let draft = Dockerfile(parsing: SourceText(session.draft))
    guard !Answer.isLineEdit(input), typed.count == 1, typed[0].keyword == .from,
      let first = draft.instructions.first(where: { $0.keyword == .from }),
      [.cmd, .entrypoint].contains(draft.instructions.last?.keyword)
    else { return [] }
    let line = LineTable(draft.source.bytes).line(at: first.range.lowerBound)
    return [.say(Message("shell.draft.new-stage", ["line": .number(line)]))]
  }

  /// `3 1 2`, `3-1-2`, `3>1>2`; `312` where there are as many pieces.
  private static func orderWords(_ input: String, count: Int) -> [String] {
    let words = input.split { " ,-><\n\t".contains($0) }.map(String.init)
    guard words.count == 1, words[0].count == count, count < 10 else { return words }
    return words[0].map { String($0) }
  }

  /// `3 1 2`; `nil` where something else was typed.
  private func order(_ input: String) -> [Effect]? {
    let pieces = Pieces(of: session.step.start)
    let words = Shell.orderWords(input, count: pieces.texts.count)
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, numbers.count > 1 else {
      return Answer.isLineEdit(input)
        ? nil : [.say(Message("shell.answer.order", ["n": .number(pieces.texts.count)]))]
    }
    let missing = pieces.missing(in: numbers)
    if !missing.isEmpty, pieces.assembled(numbers) != nil {
      let list = missing.map(String.init).joined(separator: ", ")
      return [.say(Message("shell.answer.order-missing", ["numbers": .text(list)]))]
    }
    if let draft = pieces.assembled(numbers) { return [.changeDraft(draft)] }
    return [.say(Message("shell.answer.order", ["n": .number(pieces.texts.count)]))]
  }
}
