fn main() { println!("{}", fleet_proto::banner("agent")); }
