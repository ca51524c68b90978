use tonic::{Code, Status};

/// Names and calls a constructor, so that a name that is printed is one that exists.
macro_rules! constructors {
    ($($name:ident)*) => {
        [$((concat!("tonic::Status::", stringify!($name)), Status::$name(""))),*]
    };
}

pub fn print() {
    let constructors = constructors!(
        ok cancelled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied
        resource_exhausted failed_precondition aborted out_of_range unimplemented internal unavailable data_loss
        unauthenticated
    );
    for code in codes() {
        let made = constructors
            .iter()
            .find(|(_, status)| status.code() == code);
        let constant = format!("tonic::Code::{code:?}");
        println!(
            "{:>2}  {constant:<30}  {}",
            code as i32,
            made.map_or("-", |(name, _)| name)
        );
    }
}

// region constants
/// All codes in the order of their numbers. `Code::from` makes Unknown of numbers that it does not
/// know.
fn codes() -> impl Iterator<Item = Code> {
    (0..)
        .map(|number| (number, Code::from(number)))
        .take_while(|&(number, code)| code as i32 == number)
        .map(|(_, code)| code)
}
// endregion
