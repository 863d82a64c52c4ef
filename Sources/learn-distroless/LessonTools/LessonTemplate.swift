import Lessons

/// The files of a new lesson, with TODO where the author's words belong.
struct LessonTemplate {
  let id: String
  let kind: Step.Kind
  /// A Dockerfile to start from.
  let start: String?
  let hasApp: Bool
  let languages: [String]

  static let course = "format: 1\nid: my-course\nversion: 0.1.0\nlanguages: [en]\nlessons:\n"

  var files: [(String, String)] {
    var files = [
      ("lesson.yaml", "format: 1\nid: \(id)\nkind: \(kind.rawValue)\nminutes: 5\n" + yaml)
    ]
    for language in languages { files.append(("text.\(language).md", prose)) }
    if kind.isExercise || kind == .predict || kind == .point || start != nil {
      files.append(("start/Dockerfile", startText))
    }
    if kind.isExercise {
      files.append(("solution/Dockerfile", solution))
    }
    if kind == .fix {
      files.append(
        (
          "answers/ok-1.Dockerfile",
          "# TODO: a right answer in another style.\n" + LessonTemplate.sample
        ))
      files.append(("answers/one-stage.Dockerfile", start ?? LessonTemplate.sample))
    }
    return files
  }

  private static let sample = "FROM debian:13\nCMD [\"/bin/true\"]\n"

  private static let twoStages =
    "FROM debian:13 AS build\nFROM debian:13\nCMD [\"/bin/true\"]\n"

  /// What the learner gets: whole, with a gap at its end, or upside down.
  private var startText: String {
    switch kind {
    case .fill: return (lines(of: filled).dropLast() + [Step.gap]).joined(separator: "\n") + "\n"
    case .order: return lines(of: filled).reversed().joined(separator: "\n") + "\n"
    default: return start ?? LessonTemplate.sample
    }
  }

  /// A whole Dockerfile for steps that take one apart.
  private var filled: String { start ?? LessonTemplate.twoStages }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private var solution: String {
    kind == .fix ? "# TODO: your model answer.\n" + LessonTemplate.sample : filled
  }

  private var yaml: String {
    let context = hasApp ? "context: app\n" : ""
    switch kind {
    case .read: return context
    case .choose: return context + "options: [first, second, third]\nanswer: [first]\npoints: 1\n"
    case .predict: return context + "predict: starts\npoints: 1\n"
    case .point:
      return context + """
        at: { instruction: FROM }
        points: 1
        mistakes:
          - id: not-that-line
            at: { instruction: CMD }

        """
    case .order, .fill:
      return context + """
        goals:
          - id: starts
            points: 1
            check: { starts: yes }

        """
    case .fix:
      return context + """
        goals:
          - id: two-stages
            points: 1
            check: { stages: at least 2 }
          - id: starts
            points: 1
            check: { starts: yes }
        mistakes:
          - id: one-stage
            goal: two-stages
            when: { stages: 1 }
        hints: { unlock: after 1 try, solution: after 3 tries }

        """
    }
  }

  private var prose: String {
    let head =
      "# TODO: title\n\nTODO: one or two sentences that say what this is about.\n\n## task\n\nTODO: what to do.\n"
    switch kind {
    case .read, .predict: return head
    case .choose:
      return head
        + ["first", "second", "third"].map { id in
          "\n## option \(id)\n\nTODO: the option.\n\n---\nTODO: what to say when it is picked.\n"
        }.joined()
    case .point:
      return head + "\n## mistake not-that-line\n\nTODO: why it is not line {line}.\n"
    case .order, .fill: return head + "\n## goal starts\n\nTODO: the container starts.\n"
    case .fix:
      return head + """

        ## goal two-stages

        TODO: there are two stages.

        ## goal starts

        TODO: the container starts.

        ## mistake one-stage

        TODO: what was seen (line {line}).

        TODO: why it matters.

        TODO: what to do next.

        ## hint two-stages 1

        TODO: a nudge.

        ## hint two-stages 2

        TODO: where in the Dockerfile.

        ## hint two-stages 3

        TODO: how, up to the last thing that is left to decide.

        ## after

        TODO: why it works, with real numbers.

        """
    }
  }
}
