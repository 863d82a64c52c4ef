import BuildChecks
import DockerfileSyntax
package import Findings
import Folders
import Grading
import Lessons
import Localisation

/// A Dockerfile of the learner's own, or a blank one, made into a lesson of one step.
package struct OwnDockerfile: Sendable {
  /// The original, `nil` for a blank one.
  ///
  /// It is only written when `:save` is said.
  package var path: String?
  /// What was read from it.
  package var text: SourceText
  /// The folder that it builds from.
  private var context: Folder

  /// Largest Dockerfile that is read, in bytes.
  private static let largestFile = 1 << 20

  /// Reads a Dockerfile, or that of a folder; its folder is the build context.
  ///
  /// - Throws: ``FolderError``
  init(opening path: String) throws(FolderError) {
    let file = Disk.isFolder(path) ? "\(path)/Dockerfile" : path
    let bytes = try Disk.readText(file, limit: Self.largestFile)
    self.path = file
    text = SourceText(path: file, bytes: bytes)
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    context = .onDisk(file.hasPrefix("/") ? "/\(folder)" : folder.isEmpty ? "." : folder)
  }

  /// A blank Dockerfile beside nothing.
  init() {
    text = SourceText("")
    context = .inMemory([:])
  }

  /// The same file has the same draft and record the next time.
  private var id: String {
    guard let path else { return "play" }
    return "own-" + Self.hash(Array(path.utf8))
  }

  /// Tells one version of the file from another.
  var stamp: String { Self.hash(text.bytes) }

  /// A short name for bytes, by FNV-1a.
  ///
  /// Source: isthe.com/chongo/tech/comp/fnv.
  private static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  /// The lesson: goals chosen for the file, none for a blank one, with words in every language.
  func lesson(_ library: LessonLibrary, _ languages: [Language], _ localiser: Localiser) -> Lesson {
    var step = Step(ownIn: context, id: id, start: text, sourceLanguage: "en")
    if path != nil {
      let grade = library.grade(text.text, for: step)
      let chosen = OwnGoals(for: grade.inspection)
      step.goals = chosen.goals
      for language in languages {
        step.texts[language.code] = words(chosen, localiser.speaking(language))
      }
    } else {
      for language in languages {
        step.texts[language.code] = LessonText(
          language: language.code, title: localiser.speaking(language).text("own.play.title"),
          blocks: ["task": localiser.speaking(language).text("own.play.task")])
      }
    }
    return Lesson(ownWith: step)
  }

  private func words(_ chosen: OwnGoals, _ localiser: Localiser) -> LessonText {
    var blocks = [
      "task": localiser.text("own.task.\(chosen.ecosystem.rawValue)", chosen.values)
    ]
    for goal in chosen.goals {
      blocks["goal \(goal.id)"] = localiser.text("own.goal.\(goal.id)", chosen.values)
      for number in 1...3 where localiser.has("own.hint.\(goal.id).\(number)") {
        blocks["hint \(goal.id) \(number)"] = localiser.text(
          "own.hint.\(goal.id).\(number)", chosen.values)
      }
    }
    return LessonText(
      language: localiser.language.code,
      title: localiser.text("own.title", ["path": .text(path ?? "")]), blocks: blocks)
  }
}
