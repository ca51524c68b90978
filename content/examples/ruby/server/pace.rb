# frozen_string_literal: true

# Lets a caller make two documents in a row and then asks for a pause.
class Pace
  PAUSE = 0.2

  def initialize
    @mutex = Mutex.new
    @used = 0
    @resumes = nil
  end

  def may_go?
    @mutex.synchronize do
      now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      if @resumes && now >= @resumes
        @used = 0
        @resumes = nil
      end
      if @used < 2
        @used += 1
        true
      else
        @resumes ||= now + PAUSE
        false
      end
    end
  end
end
