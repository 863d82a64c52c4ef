use std::ffi::CString;
use std::os::raw::{c_char, c_long};

extern "C" {
    fn shim_parse(text: *const c_char) -> c_long;
}

pub fn parse(text: &str) -> i64 {
    let c = CString::new(text).unwrap_or_default();
    unsafe { shim_parse(c.as_ptr()) as i64 }
}
