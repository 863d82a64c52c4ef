print("beacon on")
while true { _ = readLine(); break }
while true {}
