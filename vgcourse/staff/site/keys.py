"""`make keys`: what has to be measured or trained for a key of a quiz, into source/keys.json.

python -m vgcourse.staff.site.keys [NN …]      # these lessons; without any, those whose code has changed
"""

import sys
import time

from vgcourse.staff.site.quizzes import Kept

if __name__ == "__main__":
    kept = Kept()
    for lesson in sys.argv[1:] or kept.stale():
        began = time.process_time()
        kept.measure(lesson)
        print(f"keys of lesson {lesson}: {time.process_time() - began:.0f} s", flush=True)
