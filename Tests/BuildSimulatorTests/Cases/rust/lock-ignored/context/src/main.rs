fn main() {
    println!("greeter {}", env!("CARGO_PKG_VERSION"));
}
