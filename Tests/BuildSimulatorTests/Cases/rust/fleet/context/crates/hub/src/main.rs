use std::io::Write;
use std::net::TcpListener;

fn main() {
    let l = TcpListener::bind("0.0.0.0:9000").expect("bind");
    println!("{}", fleet_proto::banner("hub"));
    for s in l.incoming() {
        let _ = s.map(|mut s| s.write_all(b"ok\n"));
    }
}
