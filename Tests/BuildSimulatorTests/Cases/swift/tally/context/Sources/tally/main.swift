import Foundation
import TallyCore

let path = ProcessInfo.processInfo.environment["TALLY_FILE"] ?? "tally.json"
do {
    let tally = try Tally.load(from: path)
    print("leader: \(tally.leader ?? "none")")
} catch {
    print("cannot read \(path): \(error)")
    exit(1)
}
while true {
    Thread.sleep(forTimeInterval: 30)
}
