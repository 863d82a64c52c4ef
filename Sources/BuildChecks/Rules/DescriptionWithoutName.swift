import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds comments above `ARG` and named `FROM`s that do not begin with the name, as descriptions do.
///
/// `docker build --call=outline` shows descriptions. Source: `dockerfile2llb/convert.go`
/// (`validateDefinitionDescription`), experimental there.
package struct DescriptionWithoutName: Rule {
  package static let id = "description-without-name"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["buildkit/InvalidDefinitionDescription"]
  package static let isOnByDefault = false

  package static func findings(in inspection: Inspection) -> [Finding] {
    var found: [Finding] = []
    var comment: String?
    inspection.dockerfile.forEachElement { element in
      switch element {
      case .comment(let range):
        let text = inspection.text(range).drop { $0 != "#" }.dropFirst()
          .drop { $0 == " " || $0 == "\t" }
        let line = text.prefix { $0 != "\n" && $0 != "\r" }
        comment = line.isEmpty ? nil : String(line)
      case .instruction(let instruction, _):
        if let text = comment, let names = names(instruction), !names.isEmpty,
          !names.contains(String(text.prefix { $0 != " " }))
        {
          found.append(
            finding(
              at: instruction.headRange,
              [
                "instruction": .text(instruction.keyword.name), "name": .text(names[0]),
                "found": .text(text),
              ]))
        }
        comment = nil
      case .blank, .directive: break
      }
    }
    return found
  }

  private static func names(_ instruction: Instruction) -> [String]? {
    switch instruction.keyword {
    case .arg: instruction.declaredArguments.map(\.name)
    case .from: instruction.words.count == 3 ? [instruction.words[2].text.lowercased()] : nil
    default: nil
    }
  }
}
