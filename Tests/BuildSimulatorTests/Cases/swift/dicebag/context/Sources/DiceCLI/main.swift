import DiceKit

let args = CommandLine.arguments.dropFirst()
if args.isEmpty {
    print("usage: dicebag 3d6 ...")
}
for a in args {
    guard let dice = Dice(a) else {
        print("cannot read \(a)")
        continue
    }
    print(a, dice.roll(seed: UInt32.random(in: 1...UInt32.max)))
}
