fn main() { println!("metrics"); }
