import CParse
import Foundation

let limit = cparse(ProcessInfo.processInfo.environment["LIMIT"] ?? "3")
for i in 1...max(1, limit) {
    print("todo \(i)", Date())
}
