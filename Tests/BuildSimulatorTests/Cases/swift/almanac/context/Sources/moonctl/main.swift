import Foundation
import MoonKit

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first ?? "now" {
case "now":
    print(phase(at: Date()).rawValue)
case "list":
    for p in Phase.allCases { print(p.rawValue) }
default:
    print("usage: moonctl now|list")
}
