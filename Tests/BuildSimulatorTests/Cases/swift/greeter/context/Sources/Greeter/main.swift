import Foundation
import GreetingKit

let name = CommandLine.arguments.dropFirst().first ?? "world"
let greeting = Greeting(name: name)
while true {
    print(greeting.text())
    Thread.sleep(forTimeInterval: 10)
}
