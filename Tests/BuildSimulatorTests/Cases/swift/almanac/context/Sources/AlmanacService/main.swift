import Foundation
import MoonKit

func phrases() throws -> [String: String] {
    let url = Bundle.module.url(forResource: "Phrases/en", withExtension: "json")!
    return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: url))
}

let texts = try phrases()
print("almanac: \(texts.count) phrases")
while true {
    let now = Date()
    print("\(Int(now.timeIntervalSince1970)) \(texts[phase(at: now).rawValue] ?? "?")")
    fflush(nil)
    if CommandLine.arguments.contains("--once") { break }
    Thread.sleep(forTimeInterval: 60)
}
