use std::env;
use std::io::Read;

use tiny_http::{Method, Response, Server};

const BANNER: &str = include_str!("../banner.txt");

fn main() {
    let port = env::var("PORT").unwrap_or_else(|_| "8080".to_string());
    let server = Server::http(format!("0.0.0.0:{port}")).expect("cannot bind");
    print!("{BANNER}");
    for mut request in server.incoming_requests() {
        let mut body = String::new();
        if *request.method() == Method::Post {
            if request.as_reader().read_to_string(&mut body).is_err() {
                body = "not text".to_string();
            }
        } else {
            body.push_str(BANNER);
        }
        if let Err(e) = request.respond(Response::from_string(body)) {
            eprintln!("respond: {e}");
        }
    }
}
