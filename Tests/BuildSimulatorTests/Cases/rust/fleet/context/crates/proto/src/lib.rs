pub fn banner(n: &str) -> String { format!("fleet {n}") }
